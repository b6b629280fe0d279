#include "platform/storage/durable_answers.hpp"

#include <iterator>

namespace luoshi::storage {
namespace {

void append(std::vector<Pending>& to, std::vector<Pending> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void answer(std::vector<Pending>& acts) {
    for (auto& act : acts) act.done(act.error);
}

void answer_unknown(std::vector<Pending>& acts, const char* why) {
    const auto unknown = std::make_exception_ptr(OutcomeUnknown(why));
    for (auto& act : acts) {
        if (act.kept) act.error = unknown;
    }
    answer(acts);
}

}  // namespace

bool DurableAnswers::is_open() const {
    const std::lock_guard lock(mutex_);
    return log_ != nullptr;
}

void DurableAnswers::open(std::unique_ptr<LogFlusher> log) {
    const std::lock_guard lock(mutex_);
    if (!log_) log_ = std::move(log);
}

void DurableAnswers::after_flush(std::vector<Pending> group) {
    {
        const std::lock_guard lock(mutex_);
        if (log_) {
            append(waiting_, std::move(group));
            filled_.notify_one();
            return;
        }
    }
    answer_unknown(group, "the log was lost after the commit");
}

void DurableAnswers::drain() {
    {
        const std::lock_guard lock(mutex_);
        drained_ = true;
    }
    filled_.notify_one();
    if (thread_.joinable()) thread_.join();
}

void DurableAnswers::loop() {
    for (;;) {
        std::vector<Pending> acts;
        LogFlusher* log = nullptr;
        {
            std::unique_lock lock(mutex_);
            filled_.wait(lock, [&] { return !waiting_.empty() || drained_; });
            if (waiting_.empty()) return;
            acts.swap(waiting_);
            log = log_.get();
        }
        flush_and_answer(std::move(acts), *log);
    }
}

void DurableAnswers::flush_and_answer(std::vector<Pending> acts, LogFlusher& log) {
    try {
        log.flush();
    } catch (const std::exception& failure) {
        {
            const std::lock_guard lock(mutex_);
            append(acts, std::move(waiting_));
            waiting_.clear();
            log_.reset();
        }
        return answer_unknown(acts, failure.what());
    }
    answer(acts);
}

}  // namespace luoshi::storage
