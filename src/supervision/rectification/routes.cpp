#include "supervision/rectification/api.hpp"

namespace luoshi::supervision::rectification {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::supervision::rectification
