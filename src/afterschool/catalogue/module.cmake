luoshi_uses(foundation platform/crypto platform/access platform/storage platform/files platform/jobs platform/http org notices)
