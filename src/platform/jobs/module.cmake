luoshi_uses(foundation platform/access platform/log platform/storage)
