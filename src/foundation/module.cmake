luoshi_uses(PkgConfig::libutf8proc)
