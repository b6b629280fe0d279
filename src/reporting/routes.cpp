#include "reporting/api.hpp"

namespace luoshi::reporting {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::reporting
