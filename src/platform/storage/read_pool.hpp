// ReadPool: threads with a read-only connection each. Every read act sees one snapshot of the database.
#pragma once
#include <atomic>
#include <thread>

#include "platform/storage/act_queue.hpp"
#include "platform/storage/connection.hpp"

namespace luoshi::storage {

class ReadPool {
 public:
    ReadPool(std::vector<std::unique_ptr<Connection>> connections, const Options& options, std::atomic<int>& schema);
    ~ReadPool();

    void submit(Pending item) { queue_.push(std::move(item)); }
    void drain();

 private:
    void loop(Connection& connection);
    void perform(Connection& connection, Pending& item);

    std::vector<std::unique_ptr<Connection>> connections_;
    std::atomic<int>& schema_;
    ActQueue queue_;
    std::vector<std::thread> threads_;
};

}  // namespace luoshi::storage
