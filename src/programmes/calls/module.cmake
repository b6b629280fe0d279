luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs platform/files platform/documents org identity rules notices programmes/lines)
