// The opening minute, measured: a real server and its load generator in one program on one machine. Every family signs
// up for one course after the other; sign-ups are checked, durable and answered over HTTP. Afterwards the rows are
// counted.
#pragma once
#include <chrono>
#include <functional>
#include <span>
#include <string>

#include "platform/http/credentials.hpp"
#include "platform/storage/migrate.hpp"

namespace luoshi::afterschool::enrolment {

struct OpeningPlan {
    std::string url;  // an empty database
    std::span<const storage::Migrations> migrations;
    http::Authenticate authenticate;  // of identity
    std::function<std::vector<Result<Actor>>(Work&, std::span<const http::Credentials>)> authenticate_all;
    std::size_t connections = 1'000;
    int families = 5'000;
    int courses = 10;    // each in a slot of its own; a family asks for all of them
    int places = 4'750;  // of each course: the last families of each find it full
    int server_threads = 2;
    int load_threads = 1;  // one: its ids come from one seeded source
};

struct OpeningFigures {
    double per_second = 0;  // sign-ups that got a seat
    double answers_per_second = 0;
    double p50_milliseconds = 0;
    double p99_milliseconds = 0;
    double server_microseconds = 0;  // processor time of this program for one answer, without its load generator; a PostgreSQL server's is not in it
    std::uint64_t seats = 0;    // answered with 201
    std::uint64_t full = 0;     // answered "course-full"
    std::uint64_t other = 0;    // anything else, and broken connections
    std::int64_t oversold = 0;  // seats in the table beyond the places
    std::int64_t lost = 0;      // acknowledged seats that are not in the table
};

// Throws std::runtime_error when the database cannot be prepared.
OpeningFigures bench_opening(const OpeningPlan& plan);

}  // namespace luoshi::afterschool::enrolment
