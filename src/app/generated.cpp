#include "app/generated.hpp"

#include <cstdlib>
#include <filesystem>

#include "app/wiring.hpp"
#include "platform/http/openapi.hpp"
#include "platform/storage/migrate.hpp"

namespace luoshi::app {

std::string openapi_text() { return http::openapi_json(all_routes(), LUOSHI_VERSION); }

std::string permissions_text() { return http::permissions_text(all_routes()); }

std::string schema_text() {
    std::string folder = (std::filesystem::temp_directory_path() / "luoshi-schema-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
    std::string text;
    {
        const auto database = storage::open("sqlite:" + folder + "/schema.db");
        const auto modules = all_migrations();
        storage::migrate(*database, modules).value();
        text = storage::schema_dump(*database);
    }
    std::filesystem::remove_all(folder);
    return text;
}

}  // namespace luoshi::app
