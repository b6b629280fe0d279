luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs org identity notices obligations)
