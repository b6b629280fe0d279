#include "fees/charges/api.hpp"

namespace luoshi::fees::charges {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::fees::charges
