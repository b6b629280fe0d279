#include "obligations/api.hpp"

namespace luoshi::obligations {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::obligations
