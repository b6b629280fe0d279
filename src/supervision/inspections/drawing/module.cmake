luoshi_uses(foundation platform/crypto platform/draw)
