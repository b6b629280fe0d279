#include "supervision/evaluation/api.hpp"

namespace luoshi::supervision::evaluation {

std::span<const http::Route> routes() { return {}; }

}  // namespace luoshi::supervision::evaluation
