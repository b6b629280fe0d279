// Storage over connections of either engine: writers partitioned by county, a pool of readers.
#pragma once
#include <atomic>

#include "platform/storage/group_commit.hpp"
#include "platform/storage/read_pool.hpp"
#include "platform/storage/storage.hpp"

namespace luoshi::storage {

// Opens connections to one database.
class Connector {
 public:
    virtual ~Connector() = default;
    virtual Engine engine() const = 0;
    virtual int writers(const Options& options) const = 0;
    virtual std::unique_ptr<Connection> writer() = 0;
    virtual std::unique_ptr<Connection> reader() = 0;
    // For schema changes: a connection of its own, or nothing where the one writer must do it.
    virtual std::unique_ptr<Connection> owner() = 0;
};

class ConnectedStorage final : public Storage {
 public:
    ConnectedStorage(std::unique_ptr<Connector> connector, const Options& options);
    ~ConnectedStorage() override { drain(); }

    Engine engine() const override { return connector_->engine(); }
    void write_later(Context context, Act act, Done done) override;
    void read_later(Context context, Act act, Done done) override;
    void drain() override;
    void exclusively(const std::function<void(Connection&)>& use) override;
    void in_snapshot(const std::function<void(Connection&)>& use) override;

 private:
    std::unique_ptr<Connector> connector_;
    std::atomic<int> schema_{0};
    std::vector<std::unique_ptr<GroupCommit>> writers_;
    std::unique_ptr<ReadPool> readers_;
};

}  // namespace luoshi::storage
