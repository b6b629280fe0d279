luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs platform/mail org platform/files platform/documents identity notices)
