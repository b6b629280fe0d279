#include "platform/http/outside_threads.hpp"

#include "foundation/patient_thread.hpp"

namespace luoshi::http {

OutsideThreads::OutsideThreads(std::size_t threads, std::size_t queue_limit) : queue_limit_(queue_limit) {
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { loop(); });
}

OutsideThreads::~OutsideThreads() {
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_) thread.join();
}

bool OutsideThreads::run(std::function<void()> task) {
    {
        const std::lock_guard lock(mutex_);
        if (closed_ || waiting_.size() >= queue_limit_) return false;
        waiting_.push_back(std::move(task));
    }
    changed_.notify_one();
    return true;
}

void OutsideThreads::loop() {
    be_patient();
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
            if (waiting_.empty()) return;
            task = std::move(waiting_.front());
            waiting_.pop_front();
        }
        task();
    }
}

}  // namespace luoshi::http
