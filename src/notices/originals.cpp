#include "notices/originals.hpp"

#include <atomic>
#include <stdexcept>

#include "notices/queries.hpp"

namespace luoshi::notices {
namespace {

std::atomic<files::FileStore*> store{nullptr};

}  // namespace

void keep_originals_in(files::FileStore& folder) { store = &folder; }

files::FileStore& originals() {
    auto* folder = store.load();
    if (folder == nullptr) throw std::logic_error("notices: no folder for original files was set");
    return *folder;
}

bool refers_to_original(Work& work, std::string_view sha256) {
    return work.one<std::int64_t>(queries::imports_of_hash, sha256).value_or(0) > 0;
}

}  // namespace luoshi::notices
