luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs org platform/files platform/documents identity notices)
