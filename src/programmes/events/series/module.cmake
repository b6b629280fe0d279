luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/files org identity obligations programmes/lines)
