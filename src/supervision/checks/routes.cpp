#include "supervision/checks/api.hpp"

namespace luoshi::supervision::checks {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::supervision::checks
