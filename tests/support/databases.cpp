// filled by platform/storage
