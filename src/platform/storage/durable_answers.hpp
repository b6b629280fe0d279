// DurableAnswers: acts that are committed and wait for the disk. One thread flushes the log and answers them, so that the writer does the next
// group's work meanwhile; whoever is handed in during a flush shares the next one.
//
// A flush proves that a commit is durable only if its LogFlusher was there before the commit: a server that fell and came up again in between has
// lost the commit and flushes happily. So the writer opens one before it commits ahead, and with one that failed everybody who waits for it is
// told OutcomeUnknown.
#pragma once
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "platform/storage/act_queue.hpp"
#include "platform/storage/log_flusher.hpp"

namespace luoshi::storage {

class DurableAnswers {
 public:
    DurableAnswers() : thread_([this] { loop(); }) {}
    ~DurableAnswers() { drain(); }
    DurableAnswers(const DurableAnswers&) = delete;
    DurableAnswers& operator=(const DurableAnswers&) = delete;

    // Asked and changed by the writer, between its transactions; a flush that fails closes.
    bool is_open() const;
    void open(std::unique_ptr<LogFlusher> log);

    // Committed ahead since open(). Answered once they are on the disk, from the thread of this object.
    void after_flush(std::vector<Pending> group);
    void drain();  // comes back when everybody was answered; nobody is handed in afterwards

 private:
    void loop();
    void flush_and_answer(std::vector<Pending> acts, LogFlusher& log);

    mutable std::mutex mutex_;
    std::condition_variable filled_;
    std::unique_ptr<LogFlusher> log_;
    std::vector<Pending> waiting_;  // empty while there is no log
    bool drained_ = false;
    std::thread thread_;  // last: it uses what stands above
};

}  // namespace luoshi::storage
