#include "supervision/complaints/settings.hpp"

#include <stdexcept>

namespace luoshi::supervision::complaints {
namespace {

Settings& in_use() {
    static Settings current;
    return current;
}

}  // namespace

void use_settings(const Settings& settings) { in_use() = settings; }

const Settings& settings() { return in_use(); }

const crypto::FieldKeys& field_keys() {
    if (settings().keys == nullptr) throw std::logic_error("complaints: no key for sealed fields was set");
    return *settings().keys;
}

}  // namespace luoshi::supervision::complaints
