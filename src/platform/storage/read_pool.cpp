#include "platform/storage/read_pool.hpp"

#include <chrono>

#include "foundation/patient_thread.hpp"
#include "platform/storage/database_work.hpp"

namespace luoshi::storage {
namespace {

constexpr int most_attempts = 6;

}  // namespace

ReadPool::ReadPool(std::vector<std::unique_ptr<Connection>> connections, const Options& options, std::atomic<int>& schema)
    : connections_(std::move(connections)), schema_(schema), queue_(static_cast<std::size_t>(options.queue_limit)) {
    for (auto& connection : connections_) threads_.emplace_back([this, &connection] { loop(*connection); });
}

ReadPool::~ReadPool() { drain(); }

void ReadPool::drain() {
    queue_.close();
    for (auto& thread : threads_) {
        if (thread.joinable()) thread.join();
    }
}

void ReadPool::loop(Connection& connection) {
    be_patient();
    std::vector<Pending> one;
    int schema_seen = schema_.load();
    for (;;) {
        queue_.pop(one, 1);
        if (one.empty()) return;
        if (const int schema = schema_.load(); schema != schema_seen) {
            try {
                connection.refresh();
                schema_seen = schema;
            } catch (const Failure&) {  // the act below meets the same trouble and reports it
            }
        }
        perform(connection, one.front());
        one.front().done(one.front().error);
        one.clear();
    }
}

void ReadPool::perform(Connection& connection, Pending& item) {
    for (int attempt = 1;; ++attempt) {
        item.error = nullptr;
        try {
            connection.begin_read();
            DatabaseWork work(connection, item.context);
            item.act(work);
            connection.rollback();  // nothing to keep: ends the snapshot
            return;
        } catch (const Retryable&) {
            item.error = std::current_exception();
            connection.rollback();
            if (attempt == most_attempts) return;
            std::this_thread::sleep_for(std::chrono::milliseconds(10 << attempt));
            try {
                connection.reconnect();
            } catch (const Failure&) {  // the next begin says so
            }
        } catch (...) {
            item.error = std::current_exception();
            connection.rollback();
            return;
        }
    }
}

}  // namespace luoshi::storage
