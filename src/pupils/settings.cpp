#include "pupils/settings.hpp"

#include <stdexcept>

#include "pupils/queries.hpp"

namespace luoshi::pupils {
namespace {

Settings& in_use() {
    static Settings current;
    return current;
}

}  // namespace

void use_settings(const Settings& settings) { in_use() = settings; }

const Settings& settings() { return in_use(); }

const crypto::FieldKeys& field_keys() {
    if (settings().keys == nullptr) throw std::logic_error("pupils: no key for sealed fields was set");
    return *settings().keys;
}

files::FileStore& scans() {
    if (settings().scans == nullptr) throw std::logic_error("pupils: no folder for scans was set");
    return *settings().scans;
}

bool refers_to_scan(Work& work, std::string_view sha256) {
    return work.one<std::int64_t>(queries::consents_of_scan, sha256).value_or(0) > 0;
}

}  // namespace luoshi::pupils
