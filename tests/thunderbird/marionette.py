"""Just enough of Marionette, the remote control of Mozilla's programs: JSON behind a length, over TCP."""
import json
import socket
import time


class Marionette:
    def __init__(self, port, seconds):
        until = time.monotonic() + seconds
        while True:
            try:
                self.socket = socket.create_connection(("127.0.0.1", port), 5)
                break
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(.2)
        self.socket.settimeout(seconds)
        self.count = 0
        self._receive()  # who speaks
        self.command("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {"pageLoadStrategy": "none"}}})
        self.command("Marionette:SetContext", {"value": "chrome"})
        self.command("WebDriver:SetTimeouts", {"script": seconds * 1000})

    def _receive(self):
        size = b""
        while not size.endswith(b":"):
            size += self._some(1)
        return json.loads(self._some(int(size[:-1])))

    def _some(self, n):
        data = b""
        while len(data) < n:
            more = self.socket.recv(n - len(data))
            if not more:
                raise ConnectionError("Thunderbird is gone")
            data += more
        return data

    def command(self, name, parameters):
        self.count += 1
        text = json.dumps([0, self.count, name, parameters]).encode()
        self.socket.sendall(str(len(text)).encode() + b":" + text)
        _, _, error, result = self._receive()
        if error:
            raise RuntimeError(f"{name}: {error.get('message')}")
        return result

    def run(self, script, *arguments):
        """The body of an async function of (...arguments); its value, or RuntimeError with what it threw."""
        wrapped = ("let done = arguments[arguments.length - 1];"
                   f"(async (...args) => {{ {script} }})(...Array.prototype.slice.call(arguments, 0, -1))"
                   ".then(value => done({value}), why => done({why: String(why) + '\\n' + why.stack}));")
        answer = self.command("WebDriver:ExecuteAsyncScript",
                              {"script": wrapped, "args": list(arguments), "newSandbox": True})["value"]
        if "why" in answer:
            raise RuntimeError(answer["why"])
        return answer.get("value")
