#include "programmes/review/decisions/settings.hpp"

#include <stdexcept>

namespace luoshi::programmes::review::decisions {
namespace {

const crypto::FieldKeys*& in_use() {
    static const crypto::FieldKeys* keys = nullptr;
    return keys;
}

}  // namespace

void use_settings(const crypto::FieldKeys* keys) { in_use() = keys; }

const crypto::FieldKeys& field_keys() {
    if (in_use() == nullptr) throw std::logic_error("decisions: no key for sealed fields was set");
    return *in_use();
}

}  // namespace luoshi::programmes::review::decisions
