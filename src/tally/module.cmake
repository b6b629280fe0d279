luoshi_uses(foundation platform/access platform/storage platform/jobs org)
