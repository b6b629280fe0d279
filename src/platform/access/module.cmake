luoshi_uses(foundation)
