// The waiting room of the opening minute: lets sign-ups in at a rate that the machine can serve, in the order in which
// people came, and tells each one honestly how many stand before it. In memory and per process: with several server
// programs each keeps its own line.
//
// While fewer come than can be served nobody notices it. Beyond that a sign-up without a ticket is told to take one;
// whoever holds a ticket asks again until it is let in. A ticket is a number with a keyed digest, so it cannot be made
// up; a line that is full says so at once.
#pragma once
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "afterschool/enrolment/commands.hpp"
#include "afterschool/enrolment/ids.hpp"
#include "afterschool/enrolment/views.hpp"
#include "foundation/result.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::afterschool::enrolment {

struct WaitingRoomSettings {
    double per_second = 12'000;    // sign-ups let in, for each round
    std::size_t longest = 50'000;  // who may stand in one line
};

class WaitingRoom {
 public:
    WaitingRoom(const Clock& clock, Random& random, WaitingRoomSettings settings = {});

    // Takes a place in line, or looks how far one's own has come. Refuses with unavailable "line-full" and invalid
    // "ticket-wrong".
    Result<PlaceInLine> stand(RoundId round, const std::optional<std::string>& ticket);
    // Before a sign-up. Refuses with unavailable "stand-in-line".
    Result<Nothing> admit(RoundId round, const std::optional<std::string>& ticket);

 private:
    struct Line {
        double tokens = 0;  // sign-ups that may come in at once
        Instant filled_at;
        std::uint64_t last = 0;  // the number of the last ticket
        std::uint64_t let_in = 0;
    };
    static constexpr std::size_t most_lines = 10'000;

    Line& line_of(RoundId round);
    void let_in(Line& line);
    std::string ticket_for(RoundId round, std::uint64_t number) const;
    std::optional<std::uint64_t> number_of(RoundId round, std::string_view ticket) const;

    const Clock& clock_;
    WaitingRoomSettings settings_;
    std::string key_;
    std::mutex mutex_;
    std::unordered_map<RoundId, Line> lines_;
};

// The one that this program's rows use; without one nobody waits.
void use_waiting_room(WaitingRoom* room);
Result<Nothing> admit_sign_up(const TakeSeat& command);
Result<PlaceInLine> stand_in_line(const StandInLine& command);

}  // namespace luoshi::afterschool::enrolment
