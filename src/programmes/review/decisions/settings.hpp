// What the operator gives this room: the key that seals objectors and their words. Set once when the program (or a test) starts: use cases get only a
// Work, and a key is no row.
#pragma once
#include "platform/crypto/seal.hpp"

namespace luoshi::programmes::review::decisions {

void use_settings(const crypto::FieldKeys* keys);  // outlives all use
const crypto::FieldKeys& field_keys();             // throws std::logic_error when none were set

}  // namespace luoshi::programmes::review::decisions
