#include "fees/refunds/api.hpp"

namespace luoshi::fees::refunds {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::fees::refunds
