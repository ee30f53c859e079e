CREATE (:AuditEvent {id: $id, at: datetime(), action: $action, actor: $actor, subject: $subject, details: $details})
