// A bounded queue of acts between the threads that ask and the storage threads that do.
#pragma once
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

#include "platform/storage/storage.hpp"

namespace luoshi::storage {

struct Pending {
    Context context;
    std::string county;  // of a write
    Act act;
    Done done;
    std::exception_ptr error = {};
    bool kept = false;  // the act succeeded and its changes are part of the transaction
    std::function<void(Connection&)> upkeep = {};  // instead of an act: has the connection to itself
};

class ActQueue {
 public:
    explicit ActQueue(std::size_t limit) : limit_(limit) {}

    void push(Pending item) {
        {
            const std::lock_guard lock(mutex_);
            if (closed_) throw Overloaded("the storage is closing");
            if (items_.size() >= limit_) throw Overloaded("too many acts are waiting");
            items_.push_back(std::move(item));
        }
        filled_.notify_one();
    }

    // False: for so long nothing came.
    bool wait_for(std::chrono::milliseconds time) {
        std::unique_lock lock(mutex_);
        return filled_.wait_for(lock, time, [&] { return !items_.empty() || closed_; });
    }

    // Fills `group` with what waits, at most `limit`; blocks while there is nothing. Empty: the queue is closed and done.
    void pop(std::vector<Pending>& group, std::size_t limit) {
        group.clear();
        std::unique_lock lock(mutex_);
        filled_.wait(lock, [&] { return !items_.empty() || closed_; });
        while (!items_.empty() && group.size() < limit) {
            group.push_back(std::move(items_.front()));
            items_.pop_front();
        }
    }

    // Nothing more comes in; what waits is still handed out.
    void close() {
        {
            const std::lock_guard lock(mutex_);
            closed_ = true;
        }
        filled_.notify_all();
    }

 private:
    std::size_t limit_;
    std::mutex mutex_;
    std::condition_variable filled_;
    std::deque<Pending> items_;
    bool closed_ = false;
};

}  // namespace luoshi::storage
