// The SMTP server and the message gateway as child processes.
#pragma once
#include <sys/types.h>

#include <boost/describe.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "foundation/json.hpp"

namespace luoshi::testing {

struct TakenMail {
    std::string from;
    std::vector<std::string> to;
    bool secure = false;
    std::string user;
    std::string text;  // as it came over the wire
};
BOOST_DESCRIBE_STRUCT(TakenMail, (), (from, to, secure, user, text))

struct TakenCall {
    std::string key;
    std::string timestamp;
    std::string signature;
    std::string body;
};
BOOST_DESCRIBE_STRUCT(TakenCall, (), (key, timestamp, signature, body))

// A script of this folder, run by Node; it prints its port and ends when its input closes.
class NodeServer {
 public:
    NodeServer(const std::string& script, std::vector<std::string> arguments);
    ~NodeServer();  // ends it
    NodeServer(const NodeServer&) = delete;
    NodeServer& operator=(const NodeServer&) = delete;

    int port() const { return port_; }

 private:
    pid_t pid_ = -1;
    int in_ = -1;
    int port_ = 0;
};

class SmtpServer {
 public:
    // `folder` keeps the certificate and what was taken; port 0: a free one. Installs the packages of the lock file
    // where they are missing.
    SmtpServer(std::string mode, std::filesystem::path folder, int port = 0);

    int port() const { return server_.port(); }
    std::string certificate() const { return (folder_ / "certificate.pem").string(); }
    std::vector<TakenMail> taken() const;

 private:
    std::filesystem::path folder_;
    NodeServer server_;
};

// Busy at the first call, then takes every one.
class Gateway {
 public:
    explicit Gateway(std::filesystem::path folder);

    std::string url() const { return "http://127.0.0.1:" + std::to_string(server_.port()) + "/messages"; }
    std::vector<TakenCall> taken() const;

 private:
    std::filesystem::path folder_;
    NodeServer server_;
};

}  // namespace luoshi::testing
