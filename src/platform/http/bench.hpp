// luoshi bench http-plaintext: how fast the server answers when nothing stands behind it, over loopback, the load generator on the same machine.
#pragma once
#include "platform/http/load.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::http {

// GET /healthz with keep-alive. The storage is never asked.
LoadFigures bench_plaintext(storage::Storage& storage, std::chrono::milliseconds duration, std::size_t connections = 64);

}  // namespace luoshi::http
