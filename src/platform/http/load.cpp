#include "platform/http/load.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <sys/resource.h>

#include <charconv>
#include <thread>

#include "foundation/patient_thread.hpp"

namespace luoshi::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

auto into(error_code& error) { return asio::redirect_error(asio::use_awaitable, error); }

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

asio::awaitable<bool> ask(tcp::socket& socket, const std::string& request, std::string& buffer, Share& share) {
    error_code error;
    const auto started = Clock::now();
    co_await asio::async_write(socket, asio::buffer(request), into(error));
    if (error) co_return false;
    const auto head_size = co_await asio::async_read_until(socket, asio::dynamic_buffer(buffer), "\r\n\r\n", into(error));
    if (error) co_return false;
    const auto head = read_head(std::string_view(buffer).substr(0, head_size));
    const auto whole = head_size + head.length;
    if (buffer.size() < whole) {
        co_await asio::async_read(socket, asio::dynamic_buffer(buffer), asio::transfer_exactly(whole - buffer.size()), into(error));
        if (error) co_return false;
    }
    buffer.erase(0, whole);
    ++share.by_status[head.status];
    share.microseconds.push_back(static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - started).count()));
    co_return true;
}

asio::awaitable<void> connect_and_ask(const LoadPlan& plan, std::size_t connection, Clock::time_point until, Share& share) {
    error_code error;
    tcp::socket socket(co_await asio::this_coro::executor);
    co_await socket.async_connect({asio::ip::make_address(plan.address), plan.port}, into(error));
    if (error) {
        ++share.broken;
        co_return;
    }
    socket.set_option(tcp::no_delay(true), error);
    std::string buffer;
    for (std::size_t n = 0; n == 0 || Clock::now() < until; ++n) {
        const auto request = plan.request(connection, n);
        if (request.empty()) co_return;
        if (!co_await ask(socket, request, buffer, share)) {
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
