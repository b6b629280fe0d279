#include "afterschool/enrolment/waiting_room.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cmath>

#include "platform/crypto/bytes.hpp"
#include "platform/crypto/token.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

std::atomic<WaitingRoom*> the_room{nullptr};

Problem stand_in_line_first() {
    return {Code::unavailable, "stand-in-line", "现在报名的人很多，请先排队；页面会告诉您前面还有多少人",
            "many are signing up right now; take a place in line, the page says how many stand before you"};
}

}  // namespace

WaitingRoom::WaitingRoom(const Clock& clock, Random& random, WaitingRoomSettings settings)
    : clock_(clock), settings_(settings), key_(crypto::random_token(random)) {}

WaitingRoom::Line& WaitingRoom::line_of(RoundId round) {
    auto found = lines_.find(round);
    if (found == lines_.end()) {
        // Lines in which nobody stands can be begun anew at any time.
        if (lines_.size() >= most_lines)
            std::erase_if(lines_, [](const auto& entry) { return entry.second.last == entry.second.let_in; });
        found = lines_.emplace(round, Line{.tokens = settings_.per_second / 4, .filled_at = clock_.now()}).first;
    }
    return found->second;
}

// What may come in grows with the time, up to a quarter of a second's worth; who stands in line has it first.
void WaitingRoom::let_in(Line& line) {
    const auto now = clock_.now();
    const double seconds = std::max(0.0, std::chrono::duration<double>(now - line.filled_at).count());
    line.filled_at = now;
    line.tokens = std::min(line.tokens + seconds * settings_.per_second, std::max(1.0, settings_.per_second / 4));
    const auto next = std::min<std::uint64_t>(line.last - line.let_in, static_cast<std::uint64_t>(line.tokens));
    line.let_in += next;
    line.tokens -= static_cast<double>(next);
}

Result<PlaceInLine> WaitingRoom::stand(RoundId round, const std::optional<std::string>& ticket) {
    const std::lock_guard lock(mutex_);
    auto& line = line_of(round);
    std::uint64_t number = 0;
    if (ticket) {
        const auto known = number_of(round, *ticket);
        if (!known || *known > line.last) {
            return Problem{Code::invalid, "ticket-wrong", "排队号无效，请重新取号",
                           "this ticket is not of this line; take another one"};
        }
        number = *known;
    } else {
        if (line.last - line.let_in >= settings_.longest) {
            return Problem{Code::unavailable, "line-full", "排队的人已满，请过一会儿再来；名额情况可以在公示页面查看",
                           "the line is full; come back in a while. The seat board stays up"};
        }
        number = ++line.last;
    }
    let_in(line);
    PlaceInLine place{.ticket = ticket ? *ticket : ticket_for(round, number), .admitted = number <= line.let_in};
    if (place.admitted) return place;
    const auto before = number - line.let_in - 1;
    place.position = static_cast<int>(before) + 1;
    place.estimate_seconds = static_cast<int>(std::ceil(static_cast<double>(place.position) / settings_.per_second));
    place.ask_again_seconds = std::clamp(place.estimate_seconds / 2, 1, 10);
    return place;
}

Result<Nothing> WaitingRoom::admit(RoundId round, const std::optional<std::string>& ticket) {
    const std::lock_guard lock(mutex_);
    auto& line = line_of(round);
    let_in(line);
    if (ticket) {
        const auto number = number_of(round, *ticket);
        if (number && *number <= line.let_in) return Nothing{};
        return stand_in_line_first();
    }
    if (line.last > line.let_in || line.tokens < 1) return stand_in_line_first();
    line.tokens -= 1;
    return Nothing{};
}

std::string WaitingRoom::ticket_for(RoundId round, std::uint64_t number) const {
    const auto digest = crypto::hmac_sha256(key_, fmt::format("{} {}", round.to_string(), number));
    return fmt::format("{}-{}", number, crypto::hex(crypto::view(digest)).substr(0, 32));
}

std::optional<std::uint64_t> WaitingRoom::number_of(RoundId round, std::string_view ticket) const {
    std::uint64_t number = 0;
    const auto parsed = std::from_chars(ticket.data(), ticket.data() + ticket.size(), number);
    if (parsed.ec != std::errc{} || !crypto::same_secret(ticket_for(round, number), ticket)) return std::nullopt;
    return number;
}

void use_waiting_room(WaitingRoom* room) { the_room = room; }

Result<Nothing> admit_sign_up(const TakeSeat& command) {
    auto* const room = the_room.load();
    if (room == nullptr) return Nothing{};
    return room->admit(command.round, command.ticket);
}

Result<PlaceInLine> stand_in_line(const StandInLine& command) {
    auto* const room = the_room.load();
    if (room == nullptr) return PlaceInLine{.admitted = true};
    return room->stand(command.id, command.ticket);
}

}  // namespace luoshi::afterschool::enrolment
