#include "platform/storage/sqlite_connector.hpp"

#include <optional>

#include "platform/storage/sqlite_connection.hpp"
#include "platform/storage/writer_lock.hpp"

namespace luoshi::storage {
namespace {

class SqliteConnector final : public Connector {
 public:
    SqliteConnector(std::string path, const Options& options) : path_(std::move(path)) {
        if (path_.empty()) throw Failure("sqlite: 后面缺少文件路径 (the path of the database file is missing)");
        if (!options.read_only) lock_.emplace(path_);
    }
    Engine engine() const override { return Engine::sqlite; }
    int writers(const Options&) const override { return 1; }
    std::unique_ptr<Connection> writer() override {
        return std::make_unique<SqliteConnection>(path_, SqliteConnection::Role::writer);
    }
    std::unique_ptr<Connection> reader() override {
        return std::make_unique<SqliteConnection>(path_, SqliteConnection::Role::reader);
    }
    std::unique_ptr<Connection> owner() override { return nullptr; }

 private:
    std::string path_;
    std::optional<WriterLock> lock_;
};

}  // namespace

std::unique_ptr<Connector> sqlite_connector(std::string path, const Options& options) {
    return std::make_unique<SqliteConnector>(std::move(path), options);
}

}  // namespace luoshi::storage
