#include "identity/settings.hpp"

#include <stdexcept>

#include "foundation/random.hpp"

namespace luoshi::identity {
namespace {

struct InUse {
    Settings settings;
    std::string decoy;
};

InUse make(Settings settings) {
    auto decoy = crypto::hash_password("nobody", system_random(), settings.password_cost);
    return {std::move(settings), std::move(decoy)};
}

InUse& in_use() {
    static InUse current = make({});
    return current;
}

}  // namespace

void use_settings(Settings settings) { in_use() = make(std::move(settings)); }

const Settings& settings() { return in_use().settings; }

const crypto::FieldKeys& field_keys() {
    if (settings().keys == nullptr) throw std::logic_error("identity: no key for sealed fields was set");
    return *settings().keys;
}

const std::string& decoy_password() { return in_use().decoy; }

}  // namespace luoshi::identity
