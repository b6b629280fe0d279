// Secrets that travel: session ids, API tokens, CSRF values, links.
#pragma once
#include <string>

#include "foundation/random.hpp"

namespace luoshi::crypto {

// base64url of this many random bytes; 32 are beyond guessing.
std::string random_token(Random& random, std::size_t bytes = 32);

}  // namespace luoshi::crypto
