#include "fees/payments/api.hpp"

namespace luoshi::fees::payments {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::fees::payments
