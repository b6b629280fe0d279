#include "platform/storage/postgresql_connector.hpp"

#include "platform/storage/postgresql_connection.hpp"

namespace luoshi::storage {
namespace {

class PostgresqlConnector final : public Connector {
 public:
    explicit PostgresqlConnector(std::string url) : url_(std::move(url)) {}
    Engine engine() const override { return Engine::postgresql; }
    int writers(const Options& options) const override { return options.writers; }
    std::unique_ptr<Connection> writer() override { return session(PostgresqlConnection::Role::application); }
    std::unique_ptr<Connection> reader() override { return session(PostgresqlConnection::Role::application); }
    std::unique_ptr<Connection> owner() override { return session(PostgresqlConnection::Role::owner); }

 private:
    std::unique_ptr<Connection> session(PostgresqlConnection::Role role) const {
        return std::make_unique<PostgresqlConnection>(url_, role);
    }

    std::string url_;
};

}  // namespace

std::unique_ptr<Connector> postgresql_connector(std::string url) { return std::make_unique<PostgresqlConnector>(std::move(url)); }

}  // namespace luoshi::storage
