#include "platform/http/load.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <sys/resource.h>

#include <algorithm>
#include <charconv>
#include <thread>

#include "foundation/patient_thread.hpp"

namespace luoshi::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

// Of one thread's own event loop, by its type: an executor of any kind costs an allocation here and there.
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, Executor>;
template <class T = void>
using Task = asio::awaitable<T, Executor>;

auto into(error_code& error) { return asio::redirect_error(asio::use_awaitable_t<Executor>(), error); }

struct Share {  // what one thread measured
    std::vector<std::uint32_t> microseconds;
    std::map<int, std::uint64_t> by_status;
    std::uint64_t broken = 0;
    double processor_microseconds = 0;
};

struct Head {
    int status = 0;
    std::size_t length = 0;
};

Head read_head(std::string_view text) {
    Head head;
    std::from_chars(text.data() + 9, text.data() + std::min<std::size_t>(text.size(), 12), head.status);
    constexpr std::string_view name = "\r\ncontent-length: ";
    if (const auto at = text.find(name); at != std::string_view::npos) {
        std::from_chars(text.data() + at + name.size(), text.data() + text.size(), head.length);
    }
    return head;
}

// What one connection receives, in memory that is kept: the load must cost little beside what is measured.
class Inbox {
 public:
    // The next answer; afterwards what follows it is kept for the one after.
    Task<std::optional<Head>> answer(Socket& socket) {
        for (;;) {
            const std::string_view received(buffer_.data(), used_);
            if (const auto end = received.find(head_end); end != std::string_view::npos) {
                const auto head = read_head(received.substr(0, end + head_end.size()));
                const auto whole = end + head_end.size() + head.length;
                if (used_ >= whole) {
                    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(whole), buffer_.begin() + static_cast<std::ptrdiff_t>(used_), buffer_.begin());
                    used_ -= whole;
                    co_return head;
                }
            }
            if (used_ == buffer_.size()) buffer_.resize(std::max<std::size_t>(2048, 2 * used_));
            error_code error;
            used_ += co_await socket.async_read_some(asio::buffer(buffer_.data() + used_, buffer_.size() - used_), into(error));
            if (error) co_return std::nullopt;
        }
    }

 private:
    static constexpr std::string_view head_end = "\r\n\r\n";
    std::vector<char> buffer_;
    std::size_t used_ = 0;
};

Task<bool> ask(Socket& socket, const std::string& request, Inbox& inbox, Share& share) {
    error_code error;
    const auto started = Clock::now();
    co_await asio::async_write(socket, asio::buffer(request), into(error));
    if (error) co_return false;
    const auto head = co_await inbox.answer(socket);
    if (!head) co_return false;
    ++share.by_status[head->status];
    share.microseconds.push_back(static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - started).count()));
    co_return true;
}

Task<> connect_and_ask(const LoadPlan& plan, std::size_t connection, Clock::time_point until, Share& share) {
    error_code error;
    Socket socket(co_await asio::this_coro::executor);
    co_await socket.async_connect({asio::ip::make_address(plan.address), plan.port}, into(error));
    if (error) {
        ++share.broken;
        co_return;
    }
    socket.set_option(tcp::no_delay(true), error);
    Inbox inbox;
    for (std::size_t n = 0; n == 0 || Clock::now() < until; ++n) {
        const auto request = plan.request(connection, n);
        if (request.empty()) co_return;
        if (!co_await ask(socket, request, inbox, share)) {
            ++share.broken;
            co_return;
        }
    }
}

double at_share(const std::vector<std::uint32_t>& sorted, double share) {
    if (sorted.empty()) return 0;
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))] / 1000.0;
}

}  // namespace

std::string plain_get(std::string_view path) { return fmt::format("GET {} HTTP/1.1\r\nhost: localhost\r\n\r\n", path); }

LoadFigures generate_load(const LoadPlan& plan) {
    std::vector<Share> shares(static_cast<std::size_t>(plan.threads));
    std::vector<std::thread> threads;
    const auto started = Clock::now();
    for (std::size_t t = 0; t < shares.size(); ++t) {
        threads.emplace_back([&plan, &share = shares[t], t, started, step = shares.size()] {
            be_patient();
            asio::io_context context(1);
            for (auto c = t; c < plan.connections; c += step) {
                asio::co_spawn(context, connect_and_ask(plan, c, started + plan.duration, share), asio::detached);
            }
            context.run();
            rusage used{};
            ::getrusage(RUSAGE_THREAD, &used);
            for (const auto& time : {used.ru_utime, used.ru_stime})
                share.processor_microseconds += static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
        });
    }
    for (auto& thread : threads) thread.join();
    LoadFigures figures;
    figures.seconds = std::chrono::duration<double>(Clock::now() - started).count();
    std::vector<std::uint32_t> all;
    for (const auto& share : shares) {
        all.insert(all.end(), share.microseconds.begin(), share.microseconds.end());
        for (const auto& [status, count] : share.by_status) figures.by_status[status] += count;
        figures.broken += share.broken;
        figures.processor_microseconds += share.processor_microseconds;
    }
    std::ranges::sort(all);
    figures.answers = all.size();
    figures.per_second = static_cast<double>(figures.answers) / figures.seconds;
    figures.p50_milliseconds = at_share(all, 0.5);
    figures.p99_milliseconds = at_share(all, 0.99);
    return figures;
}

}  // namespace luoshi::http
