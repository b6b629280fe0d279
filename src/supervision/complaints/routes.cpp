#include "supervision/complaints/api.hpp"

namespace luoshi::supervision::complaints {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::supervision::complaints
