luoshi_uses(foundation platform/storage platform/jobs pupils)
