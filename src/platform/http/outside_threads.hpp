// A few threads for what waits for other servers (OIDC), so that no Work and no network thread ever does. Bounded: a full queue refuses.
#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace luoshi::http {

class OutsideThreads {
 public:
    OutsideThreads(std::size_t threads, std::size_t queue_limit);
    ~OutsideThreads();  // finishes what waits
    bool run(std::function<void()> task);  // false: too much waits already

 private:
    void loop();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> waiting_;
    std::size_t queue_limit_;
    bool closed_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace luoshi::http
