#include "platform/storage/statistics.hpp"

#include "platform/storage/connection.hpp"

namespace luoshi::storage {

void gather_statistics(Storage& storage) {
    if (storage.engine() == Engine::sqlite) return;
    storage.exclusively([](Connection& connection) {
        connection.begin_schema_change();
        connection.script("ANALYZE");
        connection.commit();
    });
}

}  // namespace luoshi::storage
