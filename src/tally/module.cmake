luoshi_uses(foundation platform/access platform/storage org)
