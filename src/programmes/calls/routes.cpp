#include "programmes/calls/api.hpp"

namespace luoshi::programmes::calls {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::programmes::calls
